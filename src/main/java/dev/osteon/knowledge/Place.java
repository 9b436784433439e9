package dev.osteon.knowledge;

import java.util.function.Consumer;

/** A place in a definition that is being compiled: where problems are reported, in words an author can follow. */
record Place(String resource, String action, String path, Consumer<Problem> problems) {
    static Place of(String resource, Consumer<Problem> problems) {
        return new Place(resource, "", resource.substring(0, resource.indexOf('/')), problems);
    }

    Place at(String element) {
        return new Place(resource, action, path + "." + element, problems);
    }

    Place inAction(String id) {
        return new Place(resource, id, path, problems);
    }

    void problem(String message) {
        problems.accept(new Problem(
                resource + (action == null || action.isEmpty() ? "" : " action '" + action + "'") + " (" + path + ")",
                message));
    }
}
