package org.foothold.launcher.supervisor;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.foothold.launcher.part.Part;
import org.foothold.servers.ServerFailure;
import org.foothold.servers.ServerProcess;

/** A part whose process only sleeps; what happens to it is written into a journal. */
final class FakePart implements Part {

    private final String name;
    private final Set<String> needs;
    private final List<String> journal;
    private final Path folder;
    private boolean refuses;
    private boolean answers = true;
    volatile ServerProcess process;

    FakePart(String name, Set<String> needs, List<String> journal, Path folder) {
        this.name = name;
        this.needs = needs;
        this.journal = journal;
        this.folder = folder;
    }

    FakePart refusing() {
        refuses = true;
        return this;
    }

    FakePart neverAnswering() {
        answers = false;
        return this;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String title() {
        return name;
    }

    @Override
    public Set<String> needs() {
        return needs;
    }

    @Override
    public int port() {
        return 1;
    }

    @Override
    public ServerProcess start(Consumer<String> doing) {
        journal.add("start " + name);
        if (refuses) {
            throw new ServerFailure(name + " does not want to: ask it nicely.");
        }
        process = ServerProcess.start(name, new ProcessBuilder("sleep", "600"), folder.resolve(name + ".log"));
        return process.awaitReady(this::answers, Duration.ofMinutes(5));
    }

    @Override
    public boolean answers() {
        return answers;
    }

    @Override
    public void stop() {
        journal.add("stop " + name);
        if (process != null) {
            process.stop(Duration.ofSeconds(5));
        }
    }
}
