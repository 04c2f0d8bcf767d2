/** Giving somebody access to their own page, entering the code, finding out who they are, ending it. */
package org.foothold.citizens.account.application;
