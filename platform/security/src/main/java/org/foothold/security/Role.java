package org.foothold.security;

import java.util.Optional;
import org.foothold.kernel.Codes;

/**
 * The coarse roles that Keycloak gives. A role opens an endpoint; which object a person may see there is decided by the
 * service (relation, purpose, agreement). The constants are for {@code @RolesAllowed}.
 *
 * <p>Declared from the role that sees most to the one that sees least: {@link Caller#leadingRole()} is the first one held.
 */
public enum Role {
    DPO(Role.Code.DPO),
    ADMIN(Role.Code.ADMIN),
    MANAGER(Role.Code.MANAGER),
    ANALYST(Role.Code.ANALYST),
    CONNECTOR(Role.Code.CONNECTOR),
    CONTACT_CENTRE_AGENT(Role.Code.CONTACT_CENTRE_AGENT),
    HUB_WORKER(Role.Code.HUB_WORKER),
    PARTNER_WORKER(Role.Code.PARTNER_WORKER),
    PARTNER_SYSTEM(Role.Code.PARTNER_SYSTEM),
    SERVICE(Role.Code.SERVICE),
    CITIZEN(Role.Code.CITIZEN);

    private final String code;

    Role(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** The role of a code; empty for what Keycloak adds of its own ({@code offline_access} and the like). */
    public static Optional<Role> of(String code) {
        return Codes.find(values(), Role::code, code);
    }

    /** The codes as they stand in tokens. */
    public static final class Code {
        public static final String CITIZEN = "citizen";
        public static final String CONNECTOR = "connector";
        public static final String CONTACT_CENTRE_AGENT = "contact-centre-agent";
        public static final String HUB_WORKER = "hub-worker";
        public static final String PARTNER_WORKER = "partner-worker";
        /** A partner organisation's own system, which acts for nobody and sees what it began. */
        public static final String PARTNER_SYSTEM = "partner-system";

        public static final String MANAGER = "manager";
        public static final String ANALYST = "analyst";
        public static final String DPO = "dpo";
        public static final String ADMIN = "admin";
        /** Another service of Foothold, perhaps acting for a person. */
        public static final String SERVICE = "service";

        private Code() {}
    }
}
