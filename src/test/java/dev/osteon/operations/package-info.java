/** What operators are given, held to what there is: alerts, dashboard, container, unit, upgrade, back-up. */
package dev.osteon.operations;
