package org.foothold.launcher.demo;

import java.util.List;
import org.foothold.launcher.state.Secrets;

/** A fictional person who can sign in, one for each role; the realm file holds the same people. */
public record DemoAccount(String user, String fullName, String does) {

    public static final List<DemoAccount> ALL = List.of(
            new DemoAccount("citizen", "Nia Osborne", "uses the council's help"),
            new DemoAccount("connector", "Carys Bright", "community connector: people to contact, timelines"),
            new DemoAccount("contact-centre-agent", "Amir Holt", "answers the telephone"),
            new DemoAccount("hub-worker", "Hanna Whitlock", "meets people at a hub or library"),
            new DemoAccount("partner-worker", "Pat Rivers", "Riverside Housing: sees what its agreement allows"),
            new DemoAccount("manager", "Morgan Ellis", "answers for a team"),
            new DemoAccount("analyst", "Ana Lind", "imports council sources"),
            new DemoAccount("dpo", "Dara Finch", "data-protection officer: who looked, agreements"),
            new DemoAccount("admin", "Ada Marsh", "runs the platform"));

    /** The account of that role. */
    public static DemoAccount of(String role) {
        return ALL.stream()
                .filter(account -> account.user().equals(role))
                .findFirst()
                .orElseThrow();
    }

    public String password(Secrets secrets) {
        return secrets.spokenPassword("demo." + user);
    }
}
