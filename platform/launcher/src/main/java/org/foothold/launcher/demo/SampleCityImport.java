package org.foothold.launcher.demo;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.foothold.launcher.part.Installation;
import org.foothold.launcher.supervisor.Task;
import org.foothold.servers.ServerFailure;

/** Hands the source files of the sample city in, as the analyst would. */
public final class SampleCityImport implements Task {

    private final Installation installation;
    private final SampleCity city;

    public SampleCityImport(Installation installation, SampleCity city) {
        this.installation = installation;
        this.city = city;
    }

    @Override
    public String name() {
        return "sample-city-import";
    }

    @Override
    public String title() {
        return "Sample city's files";
    }

    @Override
    public void run(Consumer<String> doing) {
        var imports = new SourceFileImport(new PlatformClient(installation.doorUrl(), installation.secrets()));
        city.sources().forEach(source -> load(imports, source, doing));
    }

    private void load(SourceFileImport imports, Path source, Consumer<String> doing) {
        var mapping = source.getFileName().toString().replaceFirst("\\..*", "");
        doing.accept("importing " + mapping);
        var job = imports.run(
                source,
                mapping,
                false,
                city.name() + "-" + city.people() + "-" + mapping,
                now -> doing.accept("importing %s, %d %%".formatted(mapping, now.percent())));
        if (!job.isDone()) {
            throw new ServerFailure(
                    "The import of %s was %s: the imports page says why.".formatted(mapping, job.status()));
        }
    }
}
