/** Who may see what of the views. */
package org.foothold.dashboard.access.domain;
