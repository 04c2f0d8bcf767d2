package org.foothold.launcher.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChoosingPortsTest {

    @TempDir
    Path folder;

    @Test
    void partsHaveDifferentPortsThatStayTheSame() {
        var first = Ports.in(file());
        var kafka = first.fixed("kafka");
        assertThat(first.fixed("postgres")).isNotEqualTo(kafka);
        assertThat(Ports.in(file()).fixed("kafka")).isEqualTo(kafka);
    }

    @Test
    void aPortThatSomebodyTookMeanwhileIsChosenAnew() throws IOException {
        var kafka = Ports.in(file()).fixed("kafka");
        try (var stranger = new ServerSocket(kafka, 1, InetAddress.getLoopbackAddress())) {
            assertThat(Ports.in(file()).fixed("kafka")).isNotEqualTo(stranger.getLocalPort());
        }
    }

    @Test
    void aPortStaysDuringARunAlthoughItsOwnPartListensOnIt() throws IOException {
        var ports = Ports.in(file());
        var kafka = ports.fixed("kafka");
        try (var itself = new ServerSocket(kafka, 1, InetAddress.getLoopbackAddress())) {
            assertThat(ports.fixed("kafka")).isEqualTo(itself.getLocalPort());
        }
    }

    private Path file() {
        return folder.resolve("ports.properties");
    }
}
