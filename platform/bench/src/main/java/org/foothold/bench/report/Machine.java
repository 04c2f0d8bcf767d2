package org.foothold.bench.report;

import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Map;

/** The machine and how busy it was before the run: figures from a busy machine are to be read with that in mind. */
record Machine(int cores, double load, String java, String system) {

    static Machine now() {
        var os = ManagementFactory.getOperatingSystemMXBean();
        return new Machine(
                os.getAvailableProcessors(),
                os.getSystemLoadAverage(),
                System.getProperty("java.vm.version"),
                os.getName() + " " + os.getVersion());
    }

    Map<String, Object> figures() {
        var figures = new LinkedHashMap<String, Object>();
        figures.put("cores", cores);
        figures.put("loadBefore", load);
        figures.put("java", java);
        figures.put("system", system);
        return figures;
    }

    @Override
    public String toString() {
        return "%d cores, load average before the run %.1f, Java %s, %s".formatted(cores, load, java, system);
    }
}
