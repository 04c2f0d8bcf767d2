package org.foothold.bench.rig;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.foothold.servers.Archives;

/** The outbox as services have it: their own migration, read from the checkout. */
final class Schema {

    private static final String MIGRATION =
            "platform/outbox/src/main/resources/db/platform/V0001__create_outbox_and_inbox.sql";

    private Schema() {}

    static String outbox() throws IOException {
        Path checkout = Archives.kafkaDeployment().getParent().getParent();
        return Files.readString(checkout.resolve(MIGRATION));
    }
}
