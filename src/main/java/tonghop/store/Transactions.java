package tonghop.store;

import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs a piece of work wholly or not at all; inside of a transaction it becomes a part of that one. */
record Transactions(PlatformTransactionManager transactions) {

    void whole(Runnable work) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> work.run());
    }
}
