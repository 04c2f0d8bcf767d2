package org.foothold.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Arrays;

/** Ports of the loopback interface that nobody listens on at this moment. */
public final class FreePort {

    private FreePort() {}

    public static int next() {
        return several(1)[0];
    }

    /** Ports that differ from one another, because all are held open until the last is found. */
    public static int[] several(int count) {
        var sockets = new ServerSocket[count];
        try {
            for (int i = 0; i < count; i++) {
                sockets[i] = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
            }
            return Arrays.stream(sockets).mapToInt(ServerSocket::getLocalPort).toArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            Arrays.stream(sockets).forEach(FreePort::close);
        }
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
