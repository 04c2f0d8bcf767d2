package org.foothold.citizens.training;

import io.quarkus.runtime.Quarkus;

/**
 * What {@code deploy/local/train} runs, in a process of its own beside the service: reads the records that the single view holds and what
 * people decided of them, trains a model, and writes it to a file. Nothing in the store changes.
 */
public final class TrainModel {

    private TrainModel() {}

    public static void main(String[] arguments) {
        if (TrainingOptions.read(arguments).isEmpty()) {
            System.err.println(TrainingOptions.USAGE);
            System.exit(2);
        }
        Quarkus.run(TrainingRun.class, arguments);
    }
}
