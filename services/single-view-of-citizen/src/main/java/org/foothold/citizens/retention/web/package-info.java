/** The pages on which an officer decides for how long records are kept and sees what the runs did. */
package org.foothold.citizens.retention.web;
