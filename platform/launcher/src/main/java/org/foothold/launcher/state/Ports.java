package org.foothold.launcher.state;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.foothold.servers.FreePort;

/** The loopback port of each part: free when first chosen, and the same at later starts unless somebody took it meanwhile. */
public final class Ports {

    private final PrivateFile file;
    private final Map<String, String> values;
    private final Map<String, Integer> duringThisRun = new HashMap<>();

    private Ports(PrivateFile file) {
        this.file = file;
        this.values = file.readProperties();
    }

    public static Ports in(Path file) {
        return new Ports(new PrivateFile(file));
    }

    /** The part's port during this run; asked for the first time, it is one that nobody listens on. */
    public synchronized int fixed(String part) {
        if (!duringThisRun.containsKey(part)) {
            var known = Integer.parseInt(values.getOrDefault(part, "0"));
            set(part, known == 0 || FreePort.isTaken(known) ? unused() : known);
        }
        return duringThisRun.get(part);
    }

    /** A port that the person chose, such as the front door's. */
    public synchronized void set(String part, int port) {
        duringThisRun.put(part, port);
        values.put(part, String.valueOf(port));
        file.writeProperties("Loopback ports; chosen anew when taken.", values);
    }

    private int unused() {
        int port;
        do {
            port = FreePort.next();
        } while (values.containsValue(String.valueOf(port)));
        return port;
    }
}
