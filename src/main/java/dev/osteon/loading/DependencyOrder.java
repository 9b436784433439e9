package dev.osteon.loading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** Strongly connected components in the order of their dependencies (Tarjan 1972), without recursion, because chains can be long. */
final class DependencyOrder {
    private static final int NEW = -1;

    private final List<List<Integer>> leads;
    private final int[] index;
    private final int[] low;
    private final int[] next;
    private final boolean[] open;
    private final Deque<Integer> path = new ArrayDeque<>();
    private final Deque<Integer> stack = new ArrayDeque<>();
    private final List<List<Integer>> groups = new ArrayList<>();
    private int count;

    /** @param leads for each node, the nodes that it depends on */
    DependencyOrder(List<List<Integer>> leads) {
        this.leads = leads;
        index = new int[leads.size()];
        low = new int[leads.size()];
        next = new int[leads.size()];
        open = new boolean[leads.size()];
        Arrays.fill(index, NEW);
    }

    /** @return the nodes; each group depends on itself and on earlier ones only, and keeps the order of its nodes */
    List<List<Integer>> groups() {
        for (int node = 0; node < leads.size(); node++) {
            if (index[node] == NEW) {
                visit(node);
            }
        }
        return groups;
    }

    private void visit(int start) {
        enter(start);
        while (!path.isEmpty()) {
            int node = path.peek();
            if (next[node] < leads.get(node).size()) {
                int other = leads.get(node).get(next[node]++);
                if (index[other] == NEW) {
                    enter(other);
                } else if (open[other]) {
                    low[node] = Math.min(low[node], index[other]);
                }
            } else {
                leave(path.pop());
            }
        }
    }

    private void enter(int node) {
        index[node] = count;
        low[node] = count++;
        open[node] = true;
        stack.push(node);
        path.push(node);
    }

    private void leave(int node) {
        if (!path.isEmpty()) {
            low[path.peek()] = Math.min(low[path.peek()], low[node]);
        }
        if (low[node] == index[node]) {
            List<Integer> group = new ArrayList<>();
            int member;
            do {
                member = stack.pop();
                open[member] = false;
                group.add(member);
            } while (member != node);
            group.sort(null);
            groups.add(group);
        }
    }
}
