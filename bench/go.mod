module github.com/seed-620526af/timeline/bench

go 1.23

replace github.com/seed-620526af/timeline => ../
