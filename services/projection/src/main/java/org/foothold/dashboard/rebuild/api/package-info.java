/** Rebuilds by REST, for those who run the service. */
package org.foothold.dashboard.rebuild.api;
