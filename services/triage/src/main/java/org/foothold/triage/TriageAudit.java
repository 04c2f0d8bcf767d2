package org.foothold.triage;

import jakarta.ws.rs.Path;
import org.foothold.audit.AuditOperationsResource;

/** Lets the data-protection officer check triage's record of who looked. */
@Path("/api/triage/operations")
public class TriageAudit extends AuditOperationsResource {}
