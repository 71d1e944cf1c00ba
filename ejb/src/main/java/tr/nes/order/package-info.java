/**
 * Fees: the price list, debts, payments and the books about them.
 *
 * <p>A debt keeps the prices of the day on which it arose. Each try to pay has an id of its own; only the provider's signed
 * word from server to server, or its answer to our question, decides. Every movement of money is one booking whose entries
 * sum to zero, and is booked once.
 *
 * <p>Not here: the states of an application (enrolment), HTTP of browsers (web), card numbers (the provider's page).
 */
package tr.nes.order;
