package main

import (
	"context"
	"encoding/json"
	"os"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/go-logr/logr/funcr"
	batchv1 "k8s.io/api/batch/v1"
	"k8s.io/client-go/informers"
	"k8s.io/client-go/kubernetes/fake"
	clienttesting "k8s.io/client-go/testing"
	"k8s.io/klog/v2"
	"k8s.io/kubernetes/pkg/controller/cronjob"
)

// Decision is what the controller did.
type Decision struct {
	// Started is the nominal time of the Job that it created.
	Started *int64 `json:"started"`
	// Deleted are the Jobs that it ended.
	Deleted []string `json:"deleted"`
	// Log is what it said, in order.
	Log []string `json:"log"`
}

// runController runs the whole controller once for each history, each time with a clock and an API server of its own. The clock is
// synctest's: inside a bubble time.Now says what we want, so that no part of the controller is replaced. A bubble needs a test.
func runController() {
	answers := os.Stdout
	// Where the test says that it passed.
	os.Stdout = os.Stderr
	histories := func(t *testing.T) {
		answerAll(answers, func(history History) (decision Decision) {
			synctest.Test(t, func(*testing.T) { decision = decide(history) })
			return decision
		})
	}
	everything := func(string, string) (bool, error) { return true, nil }
	testing.Main(everything, []testing.InternalTest{{Name: "histories", F: histories}}, nil, nil)
}

func decide(history History) Decision {
	now := time.Unix(history.Now, 0)
	// Before anything else ticks: a bubble begins in the year 2000.
	time.Sleep(time.Until(now.Add(-time.Minute)))

	log := &messages{}
	ctx, stop := context.WithCancel(klog.NewContext(context.Background(), funcr.NewJSON(log.add, funcr.Options{Verbosity: 4})))
	defer stop()
	stored, ids := objects(history)
	client := fake.NewSimpleClientset(stored...)
	factory := informers.NewSharedInformerFactory(client, 0)
	controller, err := cronjob.NewControllerV2(ctx, factory.Batch().V1().Jobs(), factory.Batch().V1().CronJobs(), client)
	if err != nil {
		fail(err)
	}
	factory.Start(ctx.Done())
	factory.WaitForCacheSync(ctx.Done())
	time.Sleep(time.Until(now))
	ended := make(chan struct{})
	go func() {
		controller.Run(ctx, 1)
		close(ended)
	}()
	// Until it has nothing left to do at this moment.
	synctest.Wait()

	decision := Decision{Deleted: []string{}, Log: log.texts}
	for _, action := range client.Actions() {
		switch action := action.(type) {
		case clienttesting.CreateAction:
			if job, ok := action.GetObject().(*batchv1.Job); ok {
				decision.Started = nominalTime(job)
			}
		case clienttesting.DeleteAction:
			decision.Deleted = append(decision.Deleted, ids[action.GetName()])
		}
	}
	stop()
	<-ended
	factory.Shutdown()
	return decision
}

// messages keeps the text of each line of a log, without its values.
type messages struct {
	mutex sync.Mutex
	texts []string
}

func (all *messages) add(line string) {
	var entry struct {
		Message string `json:"msg"`
	}
	if err := json.Unmarshal([]byte(line), &entry); err != nil {
		fail(err)
	}
	all.mutex.Lock()
	defer all.mutex.Unlock()
	all.texts = append(all.texts, entry.Message)
}
