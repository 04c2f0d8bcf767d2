/** A rebuild of the views from their topics, and the life it has. */
package org.foothold.dashboard.rebuild.domain;
