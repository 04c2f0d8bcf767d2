package org.foothold.servers;

import static org.apache.kafka.common.resource.PatternType.LITERAL;
import static org.apache.kafka.common.resource.PatternType.PREFIXED;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialAlteration;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/**
 * Who may do what on the broker, from {@code deploy/kafka/access.yaml}: a service writes its own prefix (its dead letters
 * included), reads the topics it lists, and keeps its own consumer groups. Nothing else is allowed.
 */
public final class KafkaAccess {

    private static final int ITERATIONS = 4096;

    private final Map<String, List<String>> readsOfPrincipal;

    private KafkaAccess(Map<String, List<String>> readsOfPrincipal) {
        this.readsOfPrincipal = readsOfPrincipal;
    }

    @SuppressWarnings("unchecked")
    public static KafkaAccess in(Path deployment) {
        var reads = new TreeMap<String, List<String>>();
        KafkaTopics.read(deployment.resolve("access.yaml"))
                .forEach((principal, rights) ->
                        reads.put(principal, ((Map<String, List<String>>) rights).get("reads")));
        return new KafkaAccess(reads);
    }

    public Set<String> principals() {
        return readsOfPrincipal.keySet();
    }

    /** One topic per reader and topic read, where the reader sets aside what it cannot apply. */
    public List<String> deadLetters() {
        var names = new ArrayList<String>();
        readsOfPrincipal.forEach(
                (reader, topics) -> topics.forEach(topic -> names.add(reader + "." + topic + ".dead")));
        return names;
    }

    /** Sets the password of each principal and makes the access list what the file says, no less and no more. */
    public void apply(Admin admin, Map<String, String> passwords) {
        var users = new ArrayList<UserScramCredentialAlteration>();
        passwords.forEach((name, password) -> users.add(new UserScramCredentialUpsertion(
                name, new ScramCredentialInfo(ScramMechanism.SCRAM_SHA_512, ITERATIONS), password)));
        Await.answer(admin.alterUserScramCredentials(users).all(), "set the passwords of the services");

        var wanted = entries();
        var surplus = present(admin).stream()
                .filter(entry -> !wanted.contains(entry))
                .map(AclBinding::toFilter)
                .toList();
        Await.answer(admin.createAcls(wanted).all(), "extend its access list");
        Await.answer(admin.deleteAcls(surplus).all(), "shorten its access list");
        Await.effect(() -> present(admin).equals(Set.copyOf(wanted)), "apply its access list");
        Await.effect(() -> users(admin).containsAll(passwords.keySet()), "learn the passwords of the services");
    }

    List<AclBinding> entries() {
        var entries = new ArrayList<AclBinding>();
        readsOfPrincipal.forEach((principal, reads) -> {
            entries.add(allow(principal, AclOperation.WRITE, ResourceType.TOPIC, principal + ".", PREFIXED));
            entries.add(allow(principal, AclOperation.READ, ResourceType.TOPIC, principal + ".", PREFIXED));
            reads.forEach(
                    topic -> entries.add(allow(principal, AclOperation.READ, ResourceType.TOPIC, topic, LITERAL)));
            entries.add(allow(principal, AclOperation.READ, ResourceType.GROUP, principal, LITERAL));
            entries.add(allow(principal, AclOperation.READ, ResourceType.GROUP, principal + ".", PREFIXED));
        });
        return entries;
    }

    private static Set<AclBinding> present(Admin admin) {
        return Set.copyOf(Await.answer(admin.describeAcls(AclBindingFilter.ANY).values(), "show its access list"));
    }

    private static Set<String> users(Admin admin) {
        return Set.copyOf(Await.answer(admin.describeUserScramCredentials().users(), "list its users"));
    }

    private static AclBinding allow(
            String principal, AclOperation operation, ResourceType type, String name, PatternType pattern) {
        return new AclBinding(
                new ResourcePattern(type, name, pattern),
                new AccessControlEntry("User:" + principal, "*", operation, AclPermissionType.ALLOW));
    }
}
