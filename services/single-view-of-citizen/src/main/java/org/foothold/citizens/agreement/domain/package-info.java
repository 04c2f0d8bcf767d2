/** Data-sharing agreements with partner bodies: what may be shared with whom, for what, until when. */
package org.foothold.citizens.agreement.domain;
