/** Requests of the launcher to Keycloak and to the platform's own interfaces. */
package org.foothold.launcher.http;
