// The functions that take a digest in steps look nothing up and take no lock, so that many short
// texts can be digested on several processors; the one-step function does both for each text.
#define OPENSSL_SUPPRESS_DEPRECATED
#include <openssl/sha.h>
#include <openssl/rand.h>
