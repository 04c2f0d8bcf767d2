/** The people somebody should contact. */
package org.foothold.dashboard.people.domain;
