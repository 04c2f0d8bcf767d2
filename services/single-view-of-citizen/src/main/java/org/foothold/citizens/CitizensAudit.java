package org.foothold.citizens;

import jakarta.ws.rs.Path;
import org.foothold.audit.AuditOperationsResource;

/** Lets the data-protection officer check the single view's record of who looked. */
@Path("/api/citizens/operations")
public class CitizensAudit extends AuditOperationsResource {}
