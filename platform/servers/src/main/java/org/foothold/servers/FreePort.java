package org.foothold.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Ports of the loopback interface that nobody listens on at this moment. They lie below those that Linux gives to outgoing connections
 * (32768 and up), or a connection opened between the choice and the server's start could take them.
 */
public final class FreePort {

    private static final int LOWEST = 20_000;
    private static final int HIGHEST = 32_000;
    private static final int ATTEMPTS = 1_000;

    private FreePort() {}

    public static int next() {
        return several(1)[0];
    }

    /** Ports that differ from one another, because all are held open until the last is found. */
    public static int[] several(int count) {
        var sockets = new ServerSocket[count];
        try {
            for (int i = 0; i < count; i++) {
                sockets[i] = bound();
            }
            return Arrays.stream(sockets).mapToInt(ServerSocket::getLocalPort).toArray();
        } finally {
            Arrays.stream(sockets).forEach(FreePort::close);
        }
    }

    private static ServerSocket bound() {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            int candidate = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST);
            try {
                return new ServerSocket(candidate, 1, InetAddress.getLoopbackAddress());
            } catch (IOException taken) {
                // another is tried
            }
        }
        throw new IllegalStateException("No port is free between " + LOWEST + " and " + HIGHEST);
    }

    /** Whether somebody accepts connections on the port. */
    public static boolean isTaken(int port) {
        try (var socket = new java.net.Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    private static void close(ServerSocket socket) {
        try {
            if (socket != null) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
