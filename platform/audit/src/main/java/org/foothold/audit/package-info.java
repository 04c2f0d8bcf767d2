/** Who looked at whom, when and for what: written before the answer goes out, chained so that a later change is found. */
package org.foothold.audit;
