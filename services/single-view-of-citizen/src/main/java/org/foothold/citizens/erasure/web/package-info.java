/** The pages on which somebody is erased: ask, check, confirm, proof. */
package org.foothold.citizens.erasure.web;
