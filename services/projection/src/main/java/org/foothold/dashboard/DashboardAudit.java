package org.foothold.dashboard;

import jakarta.ws.rs.Path;
import org.foothold.audit.AuditOperationsResource;

/** Lets the data-protection officer check the dashboard's record of who looked. */
@Path("/api/dashboard/operations")
public class DashboardAudit extends AuditOperationsResource {}
