package org.foothold.bench.rig;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** The processor time of a process, its living children and those it has buried (Linux). */
public final class CpuTime {

    private static final int TICKS_PER_SECOND = 100;

    private CpuTime() {}

    public static Duration of(List<ProcessHandle> roots) {
        var ticks = roots.stream()
                .flatMap(root -> Stream.concat(Stream.of(root), root.descendants()))
                .mapToLong(CpuTime::ticks)
                .sum();
        return Duration.ofMillis(ticks * 1_000 / TICKS_PER_SECOND);
    }

    private static long ticks(ProcessHandle process) {
        try {
            var stat = Files.readString(Path.of("/proc", "" + process.pid(), "stat"));
            var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return Stream.of(fields)
                    .skip(11)
                    .limit(4)
                    .mapToLong(Long::parseLong)
                    .sum(); // own and children's, user and system
        } catch (IOException e) {
            return 0; // it has just ended; its parent has its time
        }
    }
}
