package org.foothold.launcher.supervisor;

import java.util.List;
import java.util.function.Consumer;
import org.foothold.launcher.part.ServicePart;

/** Makes, one after another, the AOT caches that services lack, so that the next start is quicker. Nobody waits for it. */
final class MakeAotCaches implements Task {

    private final List<ServicePart> services;

    MakeAotCaches(List<ServicePart> services) {
        this.services = services;
    }

    @Override
    public String name() {
        return "aot-caches";
    }

    @Override
    public String title() {
        return "Quicker next start";
    }

    @Override
    public void run(Consumer<String> doing) {
        for (var service : services) {
            doing.accept("for " + service.title());
            service.makeCache();
        }
    }
}
