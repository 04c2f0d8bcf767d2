/** What somebody looks for, and whether a person fits it. */
package org.foothold.citizens.search.domain;
