// The streaming half alone: no document is ever kept as a tree.
#include <libxml/parser.h>
