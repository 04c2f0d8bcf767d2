/** How somebody is, over HTTP. */
package org.foothold.triage.wellbeing.api;
