/** Who is calling, on whose behalf and for what purpose: read once from the bearer token and the same in every service. */
package org.foothold.security;
