package org.foothold.citizens.imports.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.foothold.citizens.imports.domain.CompleteFiles;
import org.foothold.citizens.imports.domain.ImportJob;
import org.foothold.citizens.imports.domain.ImportJob.Counts;
import org.foothold.citizens.imports.domain.ImportJob.Status;
import org.foothold.citizens.imports.domain.Mapping;
import org.foothold.kernel.InvalidInput;
import org.foothold.kernel.TimeOrderedId;

/** Takes a file into keeping and answers at once; reading it is a job of its own. Call it on a worker thread. */
@ApplicationScoped
public class AcceptImportHandler {

    private static final int LONGEST_NAME = 120;

    private final Mappings mappings;
    private final SourceFiles files;
    private final ImportJobs jobs;
    private final InstantSource clock;
    private final RandomGenerator random = new SecureRandom();

    AcceptImportHandler(Mappings mappings, SourceFiles files, ImportJobs jobs, InstantSource clock) {
        this.mappings = mappings;
        this.files = files;
        this.jobs = jobs;
        this.clock = clock;
    }

    public Uni<ImportJob> handle(AcceptImport command) {
        Mapping mapping = mappings.find(command.mapping() == null ? "" : command.mapping())
                .orElseThrow(
                        () -> new InvalidInput("mapping", "unknown", "Choose one of the mappings that are listed."));
        if (command.complete() && mapping.complete() == CompleteFiles.NEVER) {
            throw new InvalidInput(
                    "complete",
                    "never",
                    "The files of this mapping never hold everybody the source still has. Hand it in without saying so, or choose another mapping.");
        }
        long size = sizeOf(command);
        if (size == 0) {
            throw new InvalidInput("file", "required", "Choose a file that is not empty.");
        }
        Instant now = clock.instant();
        String spoolName = files.keep(command.received());
        ImportJob job = new ImportJob(
                TimeOrderedId.at(now, random),
                mapping.name(),
                mapping.sourceSystem(),
                command.complete() || mapping.complete() == CompleteFiles.ALWAYS,
                shown(command.fileName()),
                size,
                spoolName,
                Status.ACCEPTED,
                Optional.empty(),
                Counts.NONE,
                0,
                command.requestedBy(),
                now,
                Optional.empty(),
                Optional.empty());
        return jobs.accept(job, command.requestKey())
                .call(accepted -> accepted.spoolName().equals(spoolName)
                        ? Uni.createFrom().voidItem()
                        : OnWorker.run(() -> files.remove(spoolName)));
    }

    private static long sizeOf(AcceptImport command) {
        try {
            return command.received() == null ? 0 : Files.size(command.received());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The name as the sender's computer knows it, fit to be shown. */
    private static String shown(String fileName) {
        String name = fileName == null ? "" : fileName.replaceAll(".*[/\\\\]", "");
        String clean = name.replaceAll("[^\\p{L}\\p{Nd} ._()-]+", "_").strip();
        return clean.isEmpty() ? "file" : clean.substring(0, Math.min(LONGEST_NAME, clean.length()));
    }
}
