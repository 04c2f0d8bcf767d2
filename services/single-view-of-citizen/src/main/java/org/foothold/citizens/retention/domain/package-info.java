/** For how long records of a source are kept, and what a run over them found and did. */
package org.foothold.citizens.retention.domain;
