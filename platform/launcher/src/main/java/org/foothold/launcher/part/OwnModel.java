package org.foothold.launcher.part;

import java.nio.file.Path;
import org.foothold.launcher.state.StateFolder;

/** Where an installation keeps the models it trained for linking, and the one it links by where that is not the shipped one. */
public record OwnModel(StateFolder state) {

    public Path named(String name) {
        return state.data("models").resolve(name + ".json");
    }

    public Path inUse() {
        return state.data("linking-model.json");
    }
}
