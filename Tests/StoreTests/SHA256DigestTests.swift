import Digest
import Testing

/// The examples of the standard that defines the digest (FIPS 180-4).
@Suite struct SHA256DigestTests {
  @Test(arguments: [
    (text: "", digest: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    (text: "abc", digest: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      text: "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      digest: "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ])
  func theStandardsExamples(text: String, digest: String) {
    #expect(SHA256Digest(of: text).description == digest)
  }

  @Test func oneLetterChangesEverything() {
    #expect(SHA256Digest(of: "E1/tutor") != SHA256Digest(of: "E1/tutoR"))
  }
}
