package org.foothold.launcher.demo;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.UUID;
import org.foothold.launcher.state.Secrets;

/** A file that somebody hands in by command: how far it is, and what came of it, in words. */
public final class AnalystsImport {

    private final String door;
    private final SourceFileImport imports;
    private int shown = -1;

    public AnalystsImport(String door, Secrets secrets) {
        this.door = door;
        this.imports = new SourceFileImport(new PlatformClient(door, secrets));
    }

    /**
     * True when the file was taken.
     *
     * @param complete whether it holds everybody the source still has
     */
    public boolean run(Path file, String mapping, boolean complete, PrintStream out) {
        var job = imports.run(file, mapping, complete, UUID.randomUUID().toString(), now -> show(now, out));
        if (!job.isDone()) {
            out.printf("The file was %s: %s%n", job.status(), job.problem());
            return false;
        }
        out.printf(
                "%,d rows: %,d new, %,d changed, %,d known already, %,d set aside, %,d values left out%n",
                job.rows("done"),
                job.rows("added"),
                job.rows("changed"),
                job.rows("same"),
                job.rows("rejected"),
                job.rows("valuesLeftOut"));
        if (job.rows("rejected") + job.rows("valuesLeftOut") > 0) {
            out.printf("What was wrong, by line: %s/citizens/imports/%s/rejects%n", door, job.id());
        }
        if (job.isComplete()) {
            whoIsGone(job, out);
        }
        return true;
    }

    private void whoIsGone(ImportJob job, PrintStream out) {
        out.printf(
                "%,d of %,d records no longer in the file: %,d withdrawn, %,d kept on legal hold, %,d came back, %,d went wrong%n",
                job.extract("noLongerThere"),
                job.extract("records"),
                job.extract("withdrawn"),
                job.extract("held"),
                job.extract("cameBack"),
                job.extract("failed"));
        if (job.waitsForDecision()) {
            out.printf("So many are not withdrawn until an analyst says so: %s/citizens/imports/%s%n", door, job.id());
        }
    }

    private void show(ImportJob job, PrintStream out) {
        if (job.percent() != shown) {
            shown = job.percent();
            out.printf("%3d %%  %,d rows%n", shown, job.rows("done"));
        }
    }
}
