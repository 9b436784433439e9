package dev.osteon.loading;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A piece as it will be sent: each resource by an update under an id that is the same each time.
 *
 * @param piece what was read
 * @param entries of the bundle that is sent
 * @param places where its resources will be, by what others may call them
 * @param writes {@code Type/id} of what it writes
 */
record Planned(Piece piece, List<ObjectNode> entries, Map<String, String> places, Set<String> writes) {}
