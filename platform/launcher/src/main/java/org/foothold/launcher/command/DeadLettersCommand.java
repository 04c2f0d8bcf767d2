package org.foothold.launcher.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.foothold.launcher.demo.DemoAccount;
import org.foothold.launcher.messages.DeadLetterTopics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows which events were set aside and why, and has a service apply them once more. */
@Command(
        name = "dead-letters",
        description = "Shows events that were set aside, and has them applied once more.",
        mixinStandardHelpOptions = true)
public final class DeadLettersCommand implements Callable<Integer> {

    @Mixin
    StateOption option;

    @Override
    public Integer call() {
        return list(option);
    }

    @Command(
            description = "How many were set aside, by whom, from which topic, and why.",
            mixinStandardHelpOptions = true)
    int list(@Mixin StateOption where) {
        var running = RunningInstallation.of(where.state());
        if (running.isEmpty()) {
            return RunningInstallation.notRunning();
        }
        var found = new DeadLetterTopics(running.get().kafka()).all();
        if (found.isEmpty()) {
            System.out.println("Nothing was set aside.");
        }
        for (var topic : found) {
            System.out.printf("%s set aside %d of %s%n", topic.reader(), topic.count(), topic.topic());
            topic.reasons().forEach((reason, count) -> System.out.printf("  %6d  %s%n", count, reason));
        }
        return 0;
    }

    @Command(
            description =
                    "Has a service apply what it set aside once more; what it has applied since has no second effect.",
            mixinStandardHelpOptions = true)
    int replay(
            @Mixin StateOption where,
            @Parameters(paramLabel = "SERVICE", description = "Such as dashboard.") String service,
            @Parameters(
                            paramLabel = "TOPIC",
                            arity = "0..*",
                            description = "Default: all of which it set something aside.")
                    List<String> topics) {
        var running = RunningInstallation.of(where.state());
        if (running.isEmpty()) {
            return RunningInstallation.notRunning();
        }
        var wanted = new ArrayList<>(topics == null ? List.<String>of() : topics);
        if (wanted.isEmpty()) {
            new DeadLetterTopics(running.get().kafka())
                    .all().stream()
                            .filter(letters -> letters.reader().equals(service))
                            .forEach(letters -> wanted.add(letters.topic()));
        }
        var again = 0;
        for (var topic : wanted) {
            var path = "/api/" + service + "/operations/dead-letters/replay?topic=" + topic;
            var outcome = running.get().client().command(DemoAccount.of("admin"), path);
            System.out.printf(
                    "%s: %d read, %d still cannot be used%n",
                    topic,
                    outcome.path("read").asInt(),
                    outcome.path("failedAgain").asInt());
            again += outcome.path("failedAgain").asInt();
        }
        if (wanted.isEmpty()) {
            System.out.println(service + " has set nothing aside.");
        }
        return again == 0 ? 0 : 1;
    }
}
