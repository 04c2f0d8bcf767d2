/** Showing somebody their own page: what is held, who looked, what they agreed to. */
package org.foothold.citizens.mypage.application;
