import Foundation
import RingfenceCLI

exit(Runner.run(Array(CommandLine.arguments.dropFirst())))
