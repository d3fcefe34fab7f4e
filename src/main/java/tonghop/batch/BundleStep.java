package tonghop.batch;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/** What one worker does: it finds its bundle by the name in its context, and makes the step for it. */
record BundleStep(String name, List<Bundle> bundles, Function<Bundle, Step> making) implements Step {

    private static final String BUNDLE = "bundle";

    /** A partition for each bundle, named after what is in it and not after its place. */
    static Map<String, ExecutionContext> contexts(List<Bundle> bundles) {
        Map<String, ExecutionContext> contexts = new TreeMap<>();
        for (Bundle bundle : bundles) {
            ExecutionContext context = new ExecutionContext();
            context.putString(BUNDLE, bundle.name());
            contexts.put(bundle.name(), context);
        }
        return contexts;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public void execute(StepExecution execution) throws JobInterruptedException {
        String wanted = execution.getExecutionContext().getString(BUNDLE);
        Bundle bundle = bundles.stream()
                .filter(one -> one.name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no bundle " + wanted));
        making.apply(bundle).execute(execution);
    }
}
