package org.foothold.audit.sample;

import jakarta.ws.rs.Path;
import org.foothold.audit.AuditOperationsResource;

/** The sample's audit, beside other operations on the same path, as in every service. */
@Path("/api/triage/operations")
public class SampleAudit extends AuditOperationsResource {}
