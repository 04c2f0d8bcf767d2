/** The face that every Foothold page shares: base page, council themes, GOV.UK components as Qute tags, form helpers, English and Welsh. */
package org.foothold.weblayout;
