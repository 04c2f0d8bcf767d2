package org.foothold.bench.faults;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.foothold.bench.platform.FlagCommands;

/** Flags a person and resolves the flag; only what was clearly answered is in the ledger. */
public final class Commander {

    private final FlagCommands commands;
    private final Ledger ledger;
    private final CarefulClient client;

    public Commander(FlagCommands commands, Ledger ledger, CarefulClient client) {
        this.commands = commands;
        this.ledger = ledger;
        this.client = client;
    }

    public void flagAndResolve() {
        var record = UUID.randomUUID();
        var key = UUID.randomUUID();
        var raised = client.untilAnswered(() -> commands.raise(record, key));
        if (raised != null) {
            var flag = idOf(raised);
            ledger.raised(record, flag);
            var second = UUID.randomUUID();
            if (client.untilAnswered(() -> commands.resolve(flag, second)) != null) {
                ledger.resolved(record);
            }
        }
    }

    private static UUID idOf(HttpResponse<String> answer) {
        try {
            return UUID.fromString(
                    new ObjectMapper().readTree(answer.body()).get("id").asText());
        } catch (IOException e) {
            throw new IllegalStateException("not a flag: " + answer.body(), e);
        }
    }
}
