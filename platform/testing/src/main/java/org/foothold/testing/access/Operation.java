package org.foothold.testing.access;

/** One thing that can be asked of a service: method and path as its OpenAPI document has them. */
record Operation(String method, String path) implements Comparable<Operation> {

    @Override
    public int compareTo(Operation other) {
        int byPath = path.compareTo(other.path);
        return byPath != 0 ? byPath : method.compareTo(other.method);
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
