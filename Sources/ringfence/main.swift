import Foundation
import RingfenceCLI

// A file that may grow no further is an error to be worded, and no reason to stop without a word.
signal(SIGXFSZ, SIG_IGN)
exit(Runner.run(Array(CommandLine.arguments.dropFirst())))
