package org.foothold.launcher.command;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.foothold.servers.FreePort;
import org.foothold.servers.ServerFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BeforeAnythingRunsTest {

    @TempDir
    Path folder;

    @Test
    void aTakenPortIsNamedWithTheRemedy() throws Exception {
        try (var stranger = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = stranger.getLocalPort();
            assertThatThrownBy(new Preflight(folder, port)::check)
                    .isInstanceOf(ServerFailure.class)
                    .hasMessageContaining("Port " + port + " is taken")
                    .hasMessageContaining("--port");
        }
    }

    @Test
    void aPortThatCannotBeIsRefused() {
        for (int impossible : new int[] {-1, 0, 65_536}) {
            assertThatThrownBy(new Preflight(folder, impossible)::check)
                    .isInstanceOf(ServerFailure.class)
                    .hasMessageContaining("--port");
        }
    }

    @Test
    void aFullDiskIsNamedWithTheRemedy() {
        assertThatThrownBy(() -> preflight().checkSpace(Preflight.SPACE_NEEDED - 1))
                .isInstanceOf(ServerFailure.class)
                .hasMessageContaining(folder.toString())
                .hasMessageContaining("--state");
        assertThatCode(() -> preflight().checkSpace(Preflight.SPACE_NEEDED)).doesNotThrowAnyException();
    }

    @Test
    void aSecondStartNeedsLessRoom() throws IOException {
        Files.createDirectories(folder.resolve("data/postgres"));
        assertThatCode(() -> preflight().checkSpace(Preflight.SPACE_NEEDED_AGAIN))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> preflight().checkSpace(Preflight.SPACE_NEEDED_AGAIN - 1))
                .isInstanceOf(ServerFailure.class);
    }

    @Test
    void rootWithoutUserNamespacesIsToldToBeSomebodyElse() {
        for (var refused : List.of(List.of("false"), List.of("no-such-program"))) {
            assertThatThrownBy(() -> preflight().checkUserNamespaces(refused))
                    .isInstanceOf(ServerFailure.class)
                    .hasMessageContaining("as an ordinary user");
        }
        assertThatCode(() -> preflight().checkUserNamespaces(List.of("true"))).doesNotThrowAnyException();
    }

    private Preflight preflight() {
        return new Preflight(folder, FreePort.next());
    }
}
