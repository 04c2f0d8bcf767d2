package org.foothold.triage.publishing.web;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Reads uploaded files as text. A field that was left empty is no file. */
@ApplicationScoped
class Uploads {
    private final Vertx vertx;

    Uploads(Vertx vertx) {
        this.vertx = vertx;
    }

    Uni<Optional<String>> text(FileUpload file) {
        if (file == null || file.fileName() == null || file.fileName().isBlank() || file.size() == 0) {
            return Uni.createFrom().item(Optional.empty());
        }
        return vertx.fileSystem()
                .readFile(file.uploadedFile().toString())
                .map(content -> Optional.of(content.toString(StandardCharsets.UTF_8)));
    }
}
